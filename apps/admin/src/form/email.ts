/** Might this be an address of e-mail? Whether somebody reads it shows when a mail arrives. */
export const isEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());
