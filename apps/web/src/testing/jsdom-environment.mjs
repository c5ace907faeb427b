import JsdomEnvironment from 'jest-environment-jsdom';

/** Every browser has these; jsdom leaves them out, and Node has them. */
const { Headers, Request, Response, TextDecoder, TextEncoder, structuredClone } = globalThis;
const FROM_NODE = { Headers, Request, Response, TextDecoder, TextEncoder, structuredClone };

export default class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, FROM_NODE);
  }
}
