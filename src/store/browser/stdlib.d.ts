// The part of Framework's standard library that modules of this site use; Framework ships no types for it.
declare module "observablehq:stdlib" {
  export interface FileAttachment {
    /** Address of the built file, on the same origin. */
    readonly href: string;
    readonly name: string;
    /** Bytes of the built file; absent in preview. */
    readonly size?: number;
    arrayBuffer(): Promise<ArrayBuffer>;
    json(): Promise<unknown>;
    text(): Promise<string>;
    url(): Promise<string>;
  }
  export function FileAttachment(name: string, base?: string): FileAttachment;
}
