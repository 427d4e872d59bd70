type Headers = Record<string, string>;

/**
 * The headers that `_headers`, in a folder of built files, gives to an address: the file that static hosts read. Where two rules give one
 * header, both of its values hold.
 * @param text addresses, which may end in "*", each with its headers indented below it
 */
export function headerRules(text: string): (pathname: string) => Headers {
  const rules = text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .map(([address = '', ...lines]) => ({
      matches: address.endsWith('*')
        ? (pathname: string) => pathname.startsWith(address.slice(0, -1))
        : (pathname: string) => pathname === address,
      headers: lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const;
      }),
    }));
  return (pathname) => {
    const headers: Headers = {};
    for (const rule of rules.filter(({ matches }) => matches(pathname)))
      for (const [name, value] of rule.headers)
        headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    return headers;
  };
}
