const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

interface Series {
  route: string
  method: string
  count: Map<number, number>
  sum: number
  buckets: number[]
}

/** Counts requests and their durations, and writes them as Prometheus reads them. */
export function metrics() {
  const all = new Map<string, Series>()
  let waiting = 0
  return {
    /** A request has come. */
    begin(): void {
      waiting += 1
    },
    /** It has been answered. */
    seen(route: string, method: string, status: number, seconds: number): void {
      waiting -= 1
      const name = `${method} ${route}`
      let series = all.get(name)
      if (!series) {
        series = { route, method, count: new Map(), sum: 0, buckets: bounds.map(() => 0) }
        all.set(name, series)
      }
      series.count.set(status, (series.count.get(status) ?? 0) + 1)
      series.sum += seconds
      const at = bounds.findIndex(bound => seconds <= bound)
      if (at >= 0) series.buckets[at]! += 1
    },
    text: () => [...requests(all), ...durations(all), ...processLines(waiting), ''].join('\n'),
  }
}

export type Metrics = ReturnType<typeof metrics>

function* requests(all: ReadonlyMap<string, Series>): Generator<string> {
  yield '# HELP chartroom_requests_total Requests answered, by route and status.'
  yield '# TYPE chartroom_requests_total counter'
  for (const { route, method, count } of all.values()) {
    for (const [status, value] of count) {
      yield `chartroom_requests_total{method="${method}",route="${route}",status="${status}"} ${value}`
    }
  }
}

function* durations(all: ReadonlyMap<string, Series>): Generator<string> {
  yield '# HELP chartroom_request_duration_seconds Time from the request to its answer.'
  yield '# TYPE chartroom_request_duration_seconds histogram'
  for (const { route, method, buckets, sum, count } of all.values()) {
    const labels = `method="${method}",route="${route}"`
    let below = 0
    for (const [at, bound] of bounds.entries()) {
      below += buckets[at]!
      yield `chartroom_request_duration_seconds_bucket{${labels},le="${bound}"} ${below}`
    }
    const total = [...count.values()].reduce((one, other) => one + other, 0)
    yield `chartroom_request_duration_seconds_bucket{${labels},le="+Inf"} ${total}`
    yield `chartroom_request_duration_seconds_sum{${labels}} ${sum}`
    yield `chartroom_request_duration_seconds_count{${labels}} ${total}`
  }
}

function* processLines(waiting: number): Generator<string> {
  const memory = process.memoryUsage()
  yield '# HELP chartroom_requests_waiting Requests that are not answered yet.'
  yield '# TYPE chartroom_requests_waiting gauge'
  yield `chartroom_requests_waiting ${waiting}`
  yield '# HELP process_resident_memory_bytes Memory of this process.'
  yield '# TYPE process_resident_memory_bytes gauge'
  yield `process_resident_memory_bytes ${memory.rss}`
  yield '# TYPE nodejs_heap_used_bytes gauge'
  yield `nodejs_heap_used_bytes ${memory.heapUsed}`
  yield '# TYPE process_uptime_seconds gauge'
  yield `process_uptime_seconds ${process.uptime()}`
}
