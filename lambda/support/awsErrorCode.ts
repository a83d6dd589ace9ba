/**
 * AWS's name for a refusal, such as `ThrottlingException`, from a header, a JSON document's `__type` or an XML document's
 * `Code`: the last word of a name is the name. `Error` where there is none.
 */
export function awsErrorCode(text: string): string {
  const [, inJson, inXml] = /"__type":\s*"([^"]+)"|<Code>([^<]+)<\/Code>/.exec(text) ?? [];
  const named = inJson ?? inXml ?? text;
  const [code = 'Error'] = /[A-Za-z][\w.]*(?=:|$)/.exec(named.replace(/^.*#/, '')) ?? [];
  return code;
}
