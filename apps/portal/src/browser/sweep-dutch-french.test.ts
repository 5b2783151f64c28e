import { sweep } from "../testing/sweep.js";

sweep(["nl", "fr"]);
