/** The part of the foreign clients that is used; they are installed only where they are run. */

declare module 'virtual-alexa' {
  export interface SkillResponse {
    readonly response: {
      readonly outputSpeech: { readonly ssml: string };
      readonly shouldEndSession: boolean;
    };
  }
  interface Client {
    launch(): Promise<SkillResponse>;
    utter(words: string): Promise<SkillResponse>;
    intend(intent: string, slots?: Readonly<Record<string, string>>): Promise<SkillResponse>;
  }
  interface Builder {
    handler(handler: (event: unknown, context: object) => Promise<unknown>): Builder;
    interactionModelFile(file: string): Builder;
    applicationID(id: string): Builder;
    create(): Client;
  }
  export const VirtualAlexa: { Builder(): Builder };
}

declare module 'ask-sdk-test' {
  export interface SkillSettings {
    readonly appId: string;
    readonly userId: string;
    readonly deviceId: string;
    readonly locale: string;
  }
  interface SequenceItem {
    readonly request: unknown;
    readonly saysLike?: string;
    readonly repromptsLike?: string;
    readonly repromptsNothing?: boolean;
    readonly shouldEndSession?: boolean;
  }
  export class AlexaTest {
    constructor(
      handler: (event: unknown, context: object) => Promise<unknown>,
      settings: SkillSettings,
    );
    test(sequence: readonly SequenceItem[], description?: string): void;
  }
  export class LaunchRequestBuilder {
    constructor(settings: SkillSettings);
    build(): unknown;
  }
  export class IntentRequestBuilder {
    constructor(settings: SkillSettings, intent: string);
    withSlot(name: string, value: string): this;
    build(): unknown;
  }
}

/** Mocha's, which runs them since ask-sdk-test brings it along. */
declare function before(run: () => unknown): void;
declare function after(run: () => unknown): void;
