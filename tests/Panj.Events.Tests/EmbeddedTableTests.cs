using System.Reflection;

namespace Panj.Events.Tests;

public sealed class EmbeddedTableTests
{
    private static readonly Assembly Home = typeof(KindTable).Assembly;

    [Fact]
    public void Rows_are_filled_up_to_the_header()
    {
        var table = EmbeddedTable.Of(Home, "kinds");
        table.Columns[0].ShouldBe("kind");
        table.Rows.ShouldAllBe(row => row.Length == table.Columns.Count);
    }

    [Fact]
    public void Comments_are_no_rows() => EmbeddedTable.Of(Home, "kinds").Rows.ShouldAllBe(row => row[0].Length > 0 && row[0][0] != '#');

    [Fact]
    public void Named_cells_are_those_of_the_row()
    {
        var table = EmbeddedTable.Of(Home, "kinds");
        table.Named().Select(row => row["family"]).ShouldBe(table.Rows.Select(row => row[table.Columns.ToList().IndexOf("family")]));
    }

    [Fact]
    public void Missing_table_is_named() =>
        Should.Throw<FileNotFoundException>(() => EmbeddedTable.Of(Home, "nothing")).Message.ShouldContain("data/nothing.tsv");
}
