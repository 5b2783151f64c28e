export { type Admin, createAdmin } from "./server/admin-files.js";
