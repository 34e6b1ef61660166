/**
 * The doors over HTTP: the API as API Gateway would answer, the portal's files, the local pages.
 */
package coop.panoplie.local.http;
