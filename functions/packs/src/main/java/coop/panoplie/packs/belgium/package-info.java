/** Belgium: social security, work bonus, withholding tax, VAT, labour law and its mentions. */
package coop.panoplie.packs.belgium;
