// the part of d3-hierarchy that trees are laid out with; the package brings no types of its own
declare module 'd3-hierarchy' {
  export interface HierarchyNode<T> {
    data: T
    depth: number
    parent: HierarchyNode<T> | null
    x: number
    y: number
    descendants(): HierarchyNode<T>[]
  }
  export interface TreeLayout<T> {
    (root: HierarchyNode<T>): HierarchyNode<T>
    nodeSize(size: [number, number]): TreeLayout<T>
    separation(apart: (one: HierarchyNode<T>, other: HierarchyNode<T>) => number): TreeLayout<T>
  }
  export function hierarchy<T>(data: T, children: (data: T) => readonly T[]): HierarchyNode<T>
  export function tree<T>(): TreeLayout<T>
}
