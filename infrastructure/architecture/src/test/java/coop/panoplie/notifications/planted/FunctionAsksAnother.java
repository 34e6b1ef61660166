package coop.panoplie.notifications.planted;

/** Planted: functions meet in events, never in code. */
final class FunctionAsksAnother {
  Class<?> seen = coop.panoplie.memberaccount.Receipt.class;
}
