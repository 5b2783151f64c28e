/** A view of a plan as a file, to take along: Excel, OpenDocument or text. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { language, t } from "../language/language.js";
import { type PlanTable, tableAddress, tableFormats } from "./table-address.js";

/**
 * @param view the table of the API that shows what the screen shows
 */
export function ExportMenu({ plan, view }: { plan: string; view: PlanTable }) {
  return (
    <MenuTrigger>
      <Button className="quiet export">
        {t.adminExport()} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="react-aria-Popover options of-menu" placement="bottom start" offset={2}>
        <Menu aria-label={t.adminExport()}>
          {tableFormats.map(([format, program]) => (
            <MenuItem key={format} href={tableAddress(plan, view, format, language)} download>
              {program} (.{format})
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
