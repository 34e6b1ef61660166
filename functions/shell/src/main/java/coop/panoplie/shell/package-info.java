/**
 * What every function shares: its doors (HTTP, queue), its store, its events, its words for errors.
 */
package coop.panoplie.shell;
