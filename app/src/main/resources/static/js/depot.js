// Files may be dropped on the form, and what is too large is said before it travels. Without JavaScript the fields do the same.
(() => {
  const form = document.querySelector('[data-depot]');
  if (!form) return;
  const LARGEST = 20 * 1024 * 1024;
  const MOST = 40 * 1024 * 1024;
  const zone = form.querySelector('.depot');
  const inputs = [...form.querySelectorAll('input[type=file]')];
  const told = document.getElementById('choisis');
  const files = () => inputs.flatMap((input) => [...input.files]);

  const fault = () => {
    const large = files().find((file) => file.size > LARGEST);
    if (large) return form.dataset.tooLarge.replace('{nom}', large.name);
    return files().reduce((sum, file) => sum + file.size, 0) > MOST ? form.dataset.tooMuch : '';
  };

  const tell = () => {
    const names = files().map((file) => file.name).join(', ');
    const said = fault();
    told.textContent = said || (names && form.dataset.chosen.replace('{nom}', names));
    told.classList.toggle('text-danger', Boolean(said));
    inputs[0].setCustomValidity(said);
  };

  inputs.forEach((input) => input.addEventListener('change', tell));
  ['dragenter', 'dragover'].forEach((kind) => zone.addEventListener(kind, (event) => {
    event.preventDefault();
    zone.classList.add('over');
  }));
  ['dragleave', 'drop'].forEach((kind) => zone.addEventListener(kind, () => zone.classList.remove('over')));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const all = new DataTransfer();
    [...inputs[0].files, ...event.dataTransfer.files].forEach((file) => all.items.add(file));
    inputs[0].files = all.files;
    tell();
  });
  form.addEventListener('submit', () => { told.textContent = form.dataset.sending; });
})();
