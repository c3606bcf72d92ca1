import type { RibbonButton, RibbonGroup } from "./read-manifest";

/** Adds an add-in's group to the ribbon, as its manifest describes it. */
export function addGroup(
  ribbon: HTMLElement,
  group: RibbonGroup,
  onClick: (button: RibbonButton) => void,
): void {
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  buttons.append(...group.buttons.map((button) => buttonElement(button, onClick)));
  const label = document.createElement("div");
  label.className = "label";
  label.textContent = group.label;
  const element = document.createElement("div");
  element.className = "group";
  element.role = "group";
  element.ariaLabel = group.label;
  element.append(buttons, label);
  ribbon.append(element);
}

function buttonElement(button: RibbonButton, onClick: (button: RibbonButton) => void) {
  const icon = document.createElement("img");
  icon.src = button.icon.href;
  icon.alt = "";
  const label = document.createElement("span");
  label.textContent = button.label;
  const tip = document.createElement("span");
  tip.className = "super-tip";
  tip.id = `tip-${button.id}`;
  tip.role = "tooltip";
  const title = document.createElement("strong");
  title.textContent = button.superTip.title;
  tip.append(title, button.superTip.description);
  const element = document.createElement("button");
  element.type = "button";
  element.className = "large";
  element.setAttribute("aria-describedby", tip.id);
  element.append(icon, label);
  element.addEventListener("click", () => {
    onClick(button);
  });
  const place = document.createElement("div");
  place.className = "with-tip";
  place.append(element, tip);
  return place;
}
