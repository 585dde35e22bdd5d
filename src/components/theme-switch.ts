// Light, dark or as the system has it; the choice is kept and read again in the head of every page, before it is shown.
const root = document.documentElement;
const control = document.querySelector<HTMLElement>('.theme-switch');
const inputs = document.querySelectorAll<HTMLInputElement>('input[name=theme]');
if (control) control.inert = false;
for (const input of inputs) {
  input.checked = input.value === (root.dataset['theme'] ?? '');
  input.addEventListener('change', () => {
    try {
      if (input.value === '') localStorage.removeItem('theme');
      else localStorage.setItem('theme', input.value);
    } catch {
      // A browser that keeps nothing still shows what was chosen.
    }
    if (input.value === '') delete root.dataset['theme'];
    else root.dataset['theme'] = input.value;
  });
}
