/** What is used of labella 1.1.4, which brings no types. */
declare module 'labella' {
  export interface Node {
    readonly data: number;
    /** Where the middle is in the end. */
    readonly currentPos: number;
    getLayerIndex(): number;
    /** From the layer next to the axis to the node's own: where its connector passes each. */
    getPathFromRoot(): Node[];
  }

  export interface Force {
    nodes(nodes: readonly Node[]): Force;
    compute(): Force;
  }

  export interface ForceOptions {
    readonly minPos: number;
    readonly maxPos: number;
    readonly nodeSpacing: number;
    readonly density: number;
  }

  const labella: {
    readonly Node: new (idealPos: number, width: number, data: number) => Node;
    readonly Force: new (options: ForceOptions) => Force;
  };
  export default labella;
}
