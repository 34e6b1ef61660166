/**
 * What people print and keep: HTML by precompiled templates, set as tagged PDF/A-3u and PDF/UA-1 in
 * one shared style.
 */
package coop.panoplie.documents;
