package coop.panoplie.local.standin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that a killed host was working on. The cloud would hand them out again when their
 * visibility timeout ends; here nobody else can be working on them, so they come at once. That the
 * host was killed says nothing of the message: this delivery does not count towards its last.
 */
final class InFlight {
  private InFlight() {}

  /**
   * Releases them in a queue database that is not open.
   *
   * @param database the file without its ending
   */
  static void release(Path database) {
    if (!Files.exists(Path.of(database + ".mv.db"))) {
      return;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:h2:" + database, "", "")) {
      for (String table : messageTables(connection)) {
        long now = System.currentTimeMillis();
        try (PreparedStatement update = release(connection, table)) {
          update.setLong(1, now);
          update.setLong(2, now);
          update.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the queues' file cannot be read; start with --fresh", e);
    }
  }

  @SuppressWarnings("SqlSourceToSinkFlow") // the name comes from the database's own catalogue
  private static PreparedStatement release(Connection connection, String table)
      throws SQLException {
    return connection.prepareStatement(
        "update \""
            + table
            + "\" set next_delivery = ?, receive_count = receive_count - 1"
            + " where receive_count > 0 and next_delivery > ?");
  }

  private static List<String> messageTables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement ask = connection.createStatement();
        ResultSet rows =
            ask.executeQuery(
                "select table_name from information_schema.columns"
                    + " where table_schema = 'PUBLIC' and column_name = 'NEXT_DELIVERY'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
