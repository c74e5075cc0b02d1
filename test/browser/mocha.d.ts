/** What the browser tests use of mocha, whose globals the test runner gives to each page. */
type MochaBody = () => void | Promise<void>;

declare function describe(title: string, body: () => void): void;
/** `timeout`: milliseconds, for what takes longer than the others. */
declare function it(title: string, body: MochaBody): { timeout(most: number): void };
declare function before(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;
