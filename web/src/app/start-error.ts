/**
 * The words themselves could not be loaded: said in all three languages, by the page alone, since
 * neither React nor a dictionary is there.
 */
export function showStartError(place: HTMLElement): void {
  const lines = [
    ['kk', 'Бет ашылмады: желіні тексеріп, бетті жаңартыңыз.', 'Бетті жаңарту'],
    ['ru', 'Страница не открылась: проверьте сеть и обновите страницу.', 'Обновить страницу'],
    ['en', 'The page did not open: check the network and reload.', 'Reload the page'],
  ] as const;
  const blocks = lines.map(([language, text, label]) => {
    const block = document.createElement('p');
    block.className = 'early-note';
    block.lang = language;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => location.reload());
    block.append(text, ' ', button);
    return block;
  });
  const bar = place.querySelector('.early-bar');
  place.replaceChildren(...(bar ? [bar] : []), ...blocks);
}
