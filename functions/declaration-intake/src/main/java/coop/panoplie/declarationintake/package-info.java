/** A declaration and its life: saved, simulated, offered, answered, confirmed, called off. */
package coop.panoplie.declarationintake;
