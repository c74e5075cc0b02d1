import assert from 'node:assert/strict';
import { crc32, deflateRawSync } from 'node:zlib';
import { after, before, beforeEach, describe, test } from 'node:test';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { attach, PDF, PNG, received } from '../files.js';

describe('fichiers faits pour peser', () => {
  const MEGABYTE = 1024 * 1024;
  let api: Api;
  let person: Person;
  let draft: string;
  before(async () => {
    api = await openApi();
  });
  after(() => api.close());
  beforeEach(async () => {
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
  });

  /** A zip of one entry after another. */
  function zip(entries: Readonly<Record<string, Buffer>>): Buffer {
    const parts: Buffer[] = [];
    const central: Buffer[] = [];
    let at = 0;
    for (const [name, content] of Object.entries(entries)) {
      const bytes = deflateRawSync(content, { level: 9 });
      const head = Buffer.alloc(26);
      head.writeUInt16LE(20, 0);
      head.writeUInt16LE(8, 4);
      head.writeUInt32LE(crc32(content), 10);
      head.writeUInt32LE(bytes.length, 14);
      head.writeUInt32LE(content.length, 18);
      head.writeUInt16LE(name.length, 22);
      const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), bytes]);
      const place = Buffer.alloc(14);
      place.writeUInt32LE(at, 10);
      central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, Buffer.from(name)]));
      parts.push(local);
      at += local.length;
    }
    const directory = Buffer.concat(central);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(central.length, 4);
    end.writeUInt16LE(central.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(at, 12);
    return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
  }


  const zeros = Buffer.alloc(100 * MEGABYTE);
  const TYPES = Buffer.from('<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  const widePng = Buffer.from(PNG);
  widePng.writeUInt32BE(60_000, 16);
  widePng.writeUInt32BE(60_000, 20);
  /** By name: what is kept is kept as it came, what is not is refused; nothing is unpacked, drawn or deciphered. */
  const HEAVY: Readonly<Record<string, readonly [name: string, bytes: () => Buffer, status: number]>> = {
    'une bombe dans un .docx': ['bombe.docx', () => zip({ '[Content_Types].xml': TYPES, 'word/document.xml': zeros }), 200],
    'une bombe dans la description d’un .docx': ['bombe.docx', () => zip({ '[Content_Types].xml': zeros }), 422],
    'un zip de zips': ['zips.docx', () => zip({ 'a.zip': zip({ 'b.zip': zip({ c: zeros }) }) }), 422],
    'une image de 60 000 × 60 000 points': ['large.png', () => widePng, 200],
    'un PDF chiffré': ['chiffre.pdf', () => Buffer.concat([PDF.subarray(0, 9), Buffer.from('1 0 obj\n<</Filter/Standard/V 5>>\nendobj\ntrailer\n<</Encrypt 1 0 R>>\n%%EOF\n')]), 200],
  };
  for (const [title, [name, make, status]] of Object.entries(HEAVY)) {
    test(`cas 38 : ${title} n’est ni dépliée ni coûteuse`, async () => {
      const bytes = make();
      const upload = await received(api, person, draft, bytes);
      const before = process.memoryUsage().rss;
      const document = newId();
      const response = await attach(person, draft, document, upload, name);
      assert.equal(response.statusCode, status, response.body);
      assert.ok(process.memoryUsage().rss - before < 64 * MEGABYTE);
      if (status === 200) assert.deepEqual((await person.send('GET', `/api/documents/${document}/content`)).rawPayload, bytes);
    });
  }
});
