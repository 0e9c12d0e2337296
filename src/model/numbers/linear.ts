/** A square matrix, row after row. */
export type Square = Float64Array

/** Cholesky factor of a symmetric positive definite matrix, in place in the lower half; false where it is not. */
export function choleskyInPlace(matrix: Square, n: number): boolean {
  for (let top = 0; top < n; top += 4) {
    const end = Math.min(n, top + 4)
    if (end - top === 4) fourRows(matrix, n, top)
    else
      for (let row = top; row < end; row += 1)
        for (let column = 0; column < top; column += 1) solveCell(matrix, n, row, column)
    for (let row = top; row < end; row += 1) {
      for (let column = top; column < row; column += 1) solveCell(matrix, n, row, column)
      const rest = matrix[row * n + row]! - rowDot(matrix, n, row, row, row)
      if (!(rest > 0)) return false
      matrix[row * n + row] = Math.sqrt(rest)
    }
  }
  return true
}

/** Four rows at once left of their own block, so that each row above is read once for all four. */
function fourRows(matrix: Square, n: number, top: number): void {
  const [r0, r1, r2, r3] = [top * n, (top + 1) * n, (top + 2) * n, (top + 3) * n]
  for (let column = 0; column < top; column += 1) {
    const other = column * n
    let [s0, s1, s2, s3] = [0, 0, 0, 0]
    for (let k = 0; k < column; k += 1) {
      const value = matrix[other + k]!
      s0 += matrix[r0 + k]! * value
      s1 += matrix[r1 + k]! * value
      s2 += matrix[r2 + k]! * value
      s3 += matrix[r3 + k]! * value
    }
    const pivot = 1 / matrix[other + column]!
    matrix[r0 + column] = (matrix[r0 + column]! - s0) * pivot
    matrix[r1 + column] = (matrix[r1 + column]! - s1) * pivot
    matrix[r2 + column] = (matrix[r2 + column]! - s2) * pivot
    matrix[r3 + column] = (matrix[r3 + column]! - s3) * pivot
  }
}

function solveCell(matrix: Square, n: number, row: number, column: number): void {
  const cell = row * n + column
  matrix[cell] = (matrix[cell]! - rowDot(matrix, n, row, column, column)) / matrix[column * n + column]!
}

function rowDot(matrix: Square, n: number, a: number, b: number, length: number): number {
  let sum = 0
  for (let k = 0; k < length; k += 1) sum += matrix[a * n + k]! * matrix[b * n + k]!
  return sum
}

/** Solves L Lᵀ x = right for a Cholesky factor L; gives x. */
export function choleskySolve(factor: Square, n: number, right: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < n; row += 1) {
    let sum = x[row]!
    for (let k = 0; k < row; k += 1) sum -= factor[row * n + k]! * x[k]!
    x[row] = sum / factor[row * n + row]!
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    const value = x[row]! / factor[row * n + row]!
    x[row] = value
    for (let k = 0; k < row; k += 1) x[k]! -= factor[row * n + k]! * value
  }
  return x
}

/** Cells of the inverse of the matrix whose Cholesky factor is given, computed when asked. */
export function inverseCells(factor: Square, n: number): (i: number, j: number) => number {
  const turned = turnedInverse(factor, n)
  return (i, j) => {
    let sum = 0
    for (let k = Math.max(i, j); k < n; k += 1) sum += turned[i * n + k]! * turned[j * n + k]!
    return sum
  }
}

/** L⁻¹ transposed, so that sums along its columns run along memory; four columns at once. */
function turnedInverse(factor: Square, n: number): Square {
  const turned = new Float64Array(n * n)
  for (let left = 0; left < n; left += 4) {
    const [c0, c1, c2, c3] = [left, left + 1, left + 2, left + 3].map(column => Math.min(column, n - 1) * n) as [
      number,
      number,
      number,
      number,
    ]
    for (let row = left; row < n; row += 1) {
      const start = row * n
      let [s0, s1, s2, s3] = [0, 0, 0, 0]
      for (let k = left; k < row; k += 1) {
        const value = factor[start + k]!
        s0 += value * turned[c0 + k]!
        s1 += value * turned[c1 + k]!
        s2 += value * turned[c2 + k]!
        s3 += value * turned[c3 + k]!
      }
      const pivot = 1 / factor[start + row]!
      const own = row - left
      turned[c0 + row] = ((own === 0 ? 1 : 0) - s0) * pivot
      if (left + 1 < n) turned[c1 + row] = ((own === 1 ? 1 : 0) - s1) * pivot
      if (left + 2 < n) turned[c2 + row] = ((own === 2 ? 1 : 0) - s2) * pivot
      if (left + 3 < n) turned[c3 + row] = ((own === 3 ? 1 : 0) - s3) * pivot
    }
  }
  return turned
}
