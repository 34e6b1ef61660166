package coop.panoplie.kernel.planted;

/** Planted: java.sql is not java.base. */
final class KernelUsesSql {
  java.sql.Date seen = new java.sql.Date(0);
}
