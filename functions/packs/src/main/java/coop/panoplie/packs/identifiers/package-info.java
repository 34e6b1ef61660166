/** Numbers that carry their own check: people, companies, bank accounts, payment references. */
package coop.panoplie.packs.identifiers;
