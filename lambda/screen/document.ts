import type { interfaces } from 'ask-sdk-model';

export interface ScreenText {
  readonly title: string;
  readonly time: string;
  readonly said: string;
  readonly source: string;
}

/** The answer on the red of an evening sky. APL 1.4 without imports, so that it renders offline and on the oldest Show. */
export function buildDocument(
  text: ScreenText,
): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'answer',
    document: {
      type: 'APL',
      version: '1.4',
      theme: 'dark',
      mainTemplate: {
        parameters: ['answer'],
        items: [
          {
            type: 'Frame',
            width: '100vw',
            height: '100vh',
            backgroundColor: '#5c1a24',
            item: {
              type: 'Container',
              width: '100%',
              height: '100%',
              alignItems: 'center',
              justifyContent: 'center',
              paddingLeft: "${viewport.shape == 'round' ? '14vw' : '6vw'}",
              paddingRight: "${viewport.shape == 'round' ? '14vw' : '6vw'}",
              items: [
                line('${answer.title}', '6vh', 'bold'),
                line('${answer.time}', '4vh', 'normal'),
                {
                  ...line('${answer.said}', '7vh', 'bold'),
                  paddingTop: '5vh',
                  paddingBottom: '5vh',
                  maxLines: 7,
                },
                line('${answer.source}', '3vh', 'normal'),
              ],
            },
          },
        ],
      },
    },
    datasources: { answer: text },
  };
}

function line(text: string, fontSize: string, fontWeight: string) {
  return {
    type: 'Text',
    text,
    fontSize,
    fontWeight,
    color: '#fff4e6',
    textAlign: 'center',
    width: '100%',
  };
}
