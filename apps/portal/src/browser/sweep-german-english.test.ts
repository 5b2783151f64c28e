import { sweep } from "../testing/sweep.js";

sweep(["de", "en"]);
