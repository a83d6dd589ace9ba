/** Where a service of AWS answers, in every region but China's, where there is no Alexa. */
export function serviceAddress(service: string, region: string): string {
  return `https://${service}.${region}.amazonaws.com`;
}
