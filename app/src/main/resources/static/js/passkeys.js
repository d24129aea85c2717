// Passkeys: without them, or without JavaScript, the password does the same.
(() => {
  if (!window.PublicKeyCredential || window.location.hostname.match(/^[0-9.]+$|:/)) {
    document.querySelectorAll('[data-passkey-absent]').forEach((sentence) => { sentence.hidden = false; });
    return;
  }
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const withBytes = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

  const post = async (url, body, type) => {
    const token = document.querySelector('input[name=_csrf]')?.value ?? '';
    const answer = await fetch(url, { method: 'POST', body, headers: { 'Content-Type': type, 'X-CSRF-TOKEN': token } });
    if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? '');
    return answer.status === 204 ? null : answer.json();
  };

  const enter = async (place) => {
    const options = await post(place.dataset.options, '', 'application/x-www-form-urlencoded');
    const key = await navigator.credentials.get({ publicKey: {
      ...options, challenge: bytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) } });
    const { next } = await post(place.dataset.url, JSON.stringify({
      id: key.id, rawId: text(key.rawId), type: key.type, authenticatorAttachment: key.authenticatorAttachment,
      clientExtensionResults: key.getClientExtensionResults(),
      response: {
        authenticatorData: text(key.response.authenticatorData), clientDataJSON: text(key.response.clientDataJSON),
        signature: text(key.response.signature),
        userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined } }), 'application/json');
    window.location.href = next;
  };

  const add = async (form) => {
    const options = await post(form.dataset.options,
      new URLSearchParams({ motDePasse: form.elements.motDePasse.value }), 'application/x-www-form-urlencoded');
    const key = await navigator.credentials.create({ publicKey: {
      ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials) } });
    await post(form.dataset.url, JSON.stringify({
      credential: {
        id: key.id, rawId: text(key.rawId), type: key.type, authenticatorAttachment: key.authenticatorAttachment,
        clientExtensionResults: key.getClientExtensionResults(),
        response: {
          attestationObject: text(key.response.attestationObject), clientDataJSON: text(key.response.clientDataJSON),
          transports: key.response.getTransports ? key.response.getTransports() : [] } },
      label: form.elements.nom.value.trim() || form.elements.nom.placeholder }), 'application/json');
    window.location.href = form.dataset.next;
  };

  const guarded = (place, action) => (event) => {
    event.preventDefault();
    const fault = place.querySelector('[data-passkey-fault]');
    fault.hidden = true;
    action(place).catch((refused) => {
      fault.textContent = refused.name === 'Error' && refused.message ? refused.message : place.dataset.failed;
      fault.hidden = false;
    });
  };
  document.querySelectorAll('[data-passkey-enter]').forEach((place) => {
    place.hidden = false;
    place.querySelector('button').addEventListener('click', guarded(place, enter));
  });
  document.querySelectorAll('[data-passkey-add]').forEach((form) => {
    form.hidden = false;
    form.addEventListener('submit', guarded(form, add));
  });
})();
