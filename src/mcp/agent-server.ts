import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod/mini'
import type { Contract } from '../model/contract.ts'
import { Problem } from '../model/problem.ts'
import { changingTools } from './changing-tools.ts'
import { readingTools } from './reading-tools.ts'
import type { Tool } from './tool.ts'

/** All tools agents have; few and general, because kinds are told apart by their words. */
export const tools: readonly Tool[] = [...readingTools, ...changingTools]

/** A server of tools over one contract. */
export function agentServer(contract: Contract): McpServer {
  const server = new McpServer(
    { name: 'chartroom', title: 'Chartroom', version: '1' },
    {
      instructions:
        'A product manager’s territory: records of many kinds joined by links. Ask `kinds` for the words, `map` and `next` for what matters now, `why` for what a record is done for. Changes can be undone.',
    },
  )
  for (const tool of tools) register(server, contract, tool)
  return server
}

/** Answers agents over HTTP, statelessly: one server for each request, over the contract of whoever sent it. */
export async function answerAgent(request: Request, contract: Contract): Promise<Response> {
  const handler = createMcpHandler(() => agentServer(contract))
  return handler.fetch(request)
}

function register(server: McpServer, contract: Contract, tool: Tool): void {
  const annotations = { readOnlyHint: tool.reads, destructiveHint: tool.takes === true, openWorldHint: false }
  server.registerTool(
    tool.name,
    { title: tool.title, description: tool.says, inputSchema: described(tool.input), annotations },
    async (input: unknown) => {
      try {
        // the schema above has let it through
        const { text, data } = await tool.run(contract, input as Record<string, unknown>)
        return { content: [{ type: 'text' as const, text }], structuredContent: data }
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem
        const fields = Object.entries(problem.fields).map(
          ([name, says]) => `${name}: ${typeof says === 'string' ? says : JSON.stringify(says)}`,
        )
        return { isError: true, content: [{ type: 'text' as const, text: [problem.message, ...fields].join('\n') }] }
      }
    },
  )
}

/** A schema that also tells agents its shape. */
function described(schema: z.ZodMiniObject) {
  const json = () => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  return { '~standard': { ...schema['~standard'], jsonSchema: { input: json, output: json } } }
}
