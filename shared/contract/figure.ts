/** Made once: a page of points writes dozens of figures at every key, and a form of numbers is dear to make. */
const FIGURES = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `7,5`: a figure as people here write it. */
export const figure = (value: number): string => FIGURES.format(value);
