/** What a stranger found after the promises were built: each hole, opened again. */
import type { Mutant } from './mutant.ts';

export const attackerMutants: readonly Mutant[] = [
  {
    id: 'acts-without-being-opened',
    file: 'src/main/transaction/local-executor.ts',
    find: "if (this.#lock === null) throw new Error('not opened');",
    replace: '',
    test: 'test/elevation/acting-side.test.ts',
    name: 'before the scope was opened',
    why: 'a peer that leaves `open` out has records believed that nobody looked at, beside a run that holds the lock',
  },
  {
    id: 'undo-named-by-the-peer',
    file: 'src/main/transaction/local-executor.ts',
    find: 'const header = { ...request.header, ...own, withOtherScope: false };',
    replace: 'const header = { ...own, ...request.header };',
    test: 'test/elevation/acting-side.test.ts',
    name: 'whose undo it is says the receipt',
    why: 'the other side writes names of its choice into the machine’s journal',
  },
  {
    id: 'last-receipt-speaks',
    file: 'src/main/pipeline/speaking-receipt.ts',
    find: "const receipt = own.find(({ scope }) => scope === 'machine') ?? own[0];",
    replace: 'const receipt = own.toSorted((a, b) => b.appliedAt.localeCompare(a.appliedAt))[0];',
    test: 'test/pipeline/speaking-receipt.test.ts',
    name: 'renames nothing of the machine',
    why: 'a receipt in the user’s folder gives what the whole PC has another name and silences what is known of its server',
  },
  {
    id: 'waits-for-a-pipe',
    file: 'src/main/root/disk.ts',
    find: "return isPlain(handle) ? readAll(handle, limit) : { ok: false, code: 'notAFile' };",
    replace: 'return readAll(handle, limit);',
    test: 'test/docs/bounded-reads.test.ts',
    name: 'is no file, and nobody waits for it',
    why: 'a pipe or a device is read as a file: it may never end',
  },
  {
    id: 'mapped-address-is-another',
    file: 'src/shared/net/address-range.ts',
    find: 'length >= 96 && address.isIPv4MappedAddress()',
    replace: 'length > 128 && address.isIPv4MappedAddress()',
    test: 'test/net/address-range.test.ts',
    name: 'an IPv4 address that IPv6 spells',
    why: 'a name server or a network in IPv6’s spelling of IPv4 passes every rule about where it lies',
  },
  {
    id: 'deep-record-is-a-defect',
    file: 'src/main/storage/journal-line.ts',
    find: 'hashIn(format.name, version, seq, record)',
    replace: 'hashOf(format.name, version, seq, record)',
    test: 'test/storage/journal.test.ts',
    name: 'nested too deep',
    why: 'a journal of the user’s ends the run without a word of which file it is',
  },
];
