/** France: the general scheme, its reduction, tax at source, VAT, labour law and its mentions. */
package coop.panoplie.packs.france;
