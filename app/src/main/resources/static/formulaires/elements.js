// Builds elements; text is always text, never markup.
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== '' && child !== undefined && child !== null));
  return element;
}

// The name of the question an element belongs to.
export function label(place) {
  if (place.hasAttribute('aria-label')) return place.getAttribute('aria-label');
  const named = place.querySelector('legend, label');
  return named ? named.firstChild.textContent : '';
}
