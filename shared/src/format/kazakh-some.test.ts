import { describe, expect, it } from 'vitest';
import { kazakhSome } from './kazakh-some.ts';

/** Every form of 1 to 24, as written by hand. */
const nominative =
  'біреуі екеуі үшеуі төртеуі бесеуі алтауы жетеуі 8-і 9-ы 10-ы 11-і 12-сі 13-і 14-і 15-і 16-сы 17-сі 18-і 19-ы 20-сы 21-і 22-сі 23-і 24-і';
const genitive =
  'біреуінің екеуінің үшеуінің төртеуінің бесеуінің алтауының жетеуінің 8-інің 9-ының 10-ының 11-інің 12-сінің 13-інің 14-інің 15-інің 16-сының 17-сінің 18-інің 19-ының 20-сының 21-інің 22-сінің 23-інің 24-інің';

describe('some of them in Kazakh', () => {
  it.each([
    ['nom', nominative],
    ['gen', genitive],
  ] as const)('has the right form of every number up to 24 (%s)', (form, forms) => {
    const all = Array.from({ length: 24 }, (_, i) => kazakhSome(i + 1, form));
    expect(all.join(' ')).toBe(forms);
  });

  it('ends by the word that is read last, whatever the size', () => {
    expect(kazakhSome(50)).toBe('50-сі');
    expect(kazakhSome(100, 'gen')).toBe('100-інің');
    expect(kazakhSome(1000)).toBe('1000-ы');
    expect(kazakhSome(116, 'gen')).toBe('116-сының');
  });
});
