import { ssml, type Ssml } from '../ssml.ts';

/** How long ago something was, of an age in ms: "40 minutes ago", "an hour and a half ago", "2 hours ago". */
export function ago(age: number): Ssml {
  const minutes = Math.max(1, Math.round(age / 60_000));
  if (minutes === 1) return ssml`a minute ago`;
  if (minutes < 60) return ssml`${minutes} minutes ago`;
  const halfHours = Math.round(minutes / 30);
  const hours = Math.floor(halfHours / 2);
  if (halfHours % 2 === 0) return hours === 1 ? ssml`an hour ago` : ssml`${hours} hours ago`;
  return hours === 1 ? ssml`an hour and a half ago` : ssml`${hours} and a half hours ago`;
}
