/** Answers with a file: compressed where that helps, not at all where the client has it, in part where a part is asked for. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { acceptedEncoding } from './accepted-encoding.ts';
import { byteRange } from './byte-range.ts';
import type { fileVersions, Version } from './file-versions.ts';
import { isText, mediaType } from './media-types.ts';

interface Sending {
  status: 200 | 404;
  /** For how long the answer holds: the value of `Cache-Control`. */
  caching: string;
}

/** Whether `If-None-Match` names this version. */
const has = (header: string | undefined, { tag }: Version): boolean =>
  header !== undefined && header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** @param path of a file that can be read; fails where it cannot */
export async function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  versionOf: ReturnType<typeof fileVersions>,
  path: string,
  { status, caching }: Sending,
): Promise<void> {
  const text = isText(path);
  const encoding = text ? acceptedEncoding(headers['accept-encoding']?.toString()) : undefined;
  const version = await versionOf(path, encoding);
  const { body, tag } = version;
  const answer = (code: number, more: OutgoingHttpHeaders, content?: Buffer) => {
    response.writeHead(code, {
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
      ...(text && { vary: 'Accept-Encoding' }),
      ...(status === 200 && { etag: tag }),
      ...more,
    });
    response.end(method === 'HEAD' ? undefined : content);
  };
  const whole = {
    'content-type': mediaType(path),
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  };
  if (status === 404) return answer(404, whole, body);
  if (has(headers['if-none-match'], version)) return answer(304, {});
  if (encoding) return answer(200, whole, body);

  // Parts are of a file as it is: of a compressed one they would be of no use by themselves.
  const same = headers['if-range'] === undefined || headers['if-range'] === tag;
  const part = byteRange(method === 'GET' && same ? headers.range : undefined, body.length);
  const ranges = { 'accept-ranges': 'bytes' };
  if (part === 'outside') return answer(416, { ...ranges, 'content-range': `bytes */${body.length}` });
  if (part === 'whole') return answer(200, { ...whole, ...ranges }, body);
  const bytes = body.subarray(part.first, part.last + 1);
  const place = `bytes ${part.first}-${part.last}/${body.length}`;
  return answer(206, { ...whole, ...ranges, 'content-length': bytes.length, 'content-range': place }, bytes);
}
