/** What this project uses of autocannon, which brings no types. */
declare module 'autocannon' {
  type Client = {
    setBody(body: string): void;
    setHeaders(headers: Record<string, string>): void;
    on(event: 'response', listener: () => void): void;
  };
  type Options = {
    url: string;
    method: 'POST' | 'GET';
    connections: number;
    duration: number;
    headers: Record<string, string>;
    setupClient(client: Client): void;
  };
  type Result = { '2xx': number; non2xx: number; errors: number; duration: number };
  export default function autocannon(options: Options): Promise<Result>;
}
