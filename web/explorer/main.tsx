import { show } from "../shown";
import { Page } from "./page";

show(<Page />);
