/** Words that cmdlets answer, in the spelling in which the port has them. */
import * as z from 'zod';

/**
 * One of these words in any case, in ours. Windows does not print them all as its cmdlets take them: Get-VpnConnection says
 * `MsChapv2` where Add-VpnConnection documents `MSChapv2` (printed by 8, 10 and 11: test/fixtures/facts/printed-objects.json). A
 * word that is not among them stays as it is, and so differs from every wish.
 */
export function cmdletWord(...words: string[]) {
  return z.string().transform((shown) => {
    const lower = shown.toLowerCase();
    return words.find((each) => each.toLowerCase() === lower) ?? shown;
  });
}
