/** A square matrix, row after row. */
export type Square = Float64Array

/** Cholesky factor of a symmetric positive definite matrix, in place in the lower half; false where it is not. */
export function choleskyInPlace(matrix: Square, n: number): boolean {
  for (let row = 0; row < n; row += 1) {
    const start = row * n
    for (let column = 0; column <= row; column += 1) {
      const other = column * n
      let sum = matrix[start + column]!
      for (let k = 0; k < column; k += 1) sum -= matrix[start + k]! * matrix[other + k]!
      if (column < row) {
        matrix[start + column] = sum / matrix[other + column]!
        continue
      }
      if (!(sum > 0)) return false
      matrix[start + row] = Math.sqrt(sum)
    }
  }
  return true
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

/** Inverse of the matrix whose Cholesky factor is given; symmetric, whole. */
export function choleskyInverse(factor: Square, n: number): Square {
  // rows of `turned` are the columns of L⁻¹, so that the inner sums run along memory
  const turned = new Float64Array(n * n)
  for (let column = 0; column < n; column += 1) {
    const own = column * n
    turned[own + column] = 1 / factor[own + column]!
    for (let row = column + 1; row < n; row += 1) {
      let sum = 0
      const start = row * n
      for (let k = column; k < row; k += 1) sum -= factor[start + k]! * turned[own + k]!
      turned[own + row] = sum / factor[start + row]!
    }
  }
  const inverse = new Float64Array(n * n)
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0
      for (let k = i; k < n; k += 1) sum += turned[i * n + k]! * turned[j * n + k]!
      inverse[i * n + j] = sum
      inverse[j * n + i] = sum
    }
  }
  return inverse
}
