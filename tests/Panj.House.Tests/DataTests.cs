namespace Panj.House.Tests;

/// <summary>Tables say where their facts come from, and nothing committed tells of the machine it was made on.</summary>
public sealed class DataTests
{
    [Fact]
    public void Every_table_names_its_source() =>
        House.Files("data", "*.tsv").Where(file => !File.ReadLines(file).First().StartsWith("# SOURCE: ", StringComparison.Ordinal)).Select(House.Relative).ShouldBeEmpty();

    [Fact]
    public void Every_row_fits_its_header() =>
        House.Files("data", "*.tsv").SelectMany(file => TooWide(file).Select(line => $"{House.Relative(file)}: {line}")).ShouldBeEmpty();

    [Fact]
    public void Every_model_has_its_card() =>
        House.Files("models", "*.bin").Where(file => !File.Exists(Path.ChangeExtension(file, ".md")) && !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "README.md")))
            .Select(House.Relative).ShouldBeEmpty();

    [Fact]
    public void No_lock_file_names_a_registry() =>
        House.Files(".", "package-lock.json").Where(file => File.ReadAllText(file).Contains("\"resolved\"", StringComparison.Ordinal)).Select(House.Relative).ShouldBeEmpty();

    [Fact]
    public void Every_table_is_read_by_some_room()
    {
        var sources = House.Files("src", "*.cs").Select(File.ReadAllText).ToList();
        House.Files("data", "*.tsv").Select(TableName).Where(table => !sources.Any(s => s.Contains($"\"{table}\"", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>The name that code reads a table by: its path below data/, or below data/language/ for the room that knows only its own.</summary>
    private static string TableName(string file)
    {
        var path = House.Relative(file)["data/".Length..^".tsv".Length];
        return path.StartsWith("language/", StringComparison.Ordinal) ? path["language/".Length..] : path;
    }

    private static IEnumerable<string> TooWide(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var width = lines[0].Split('\t').Length;
        return lines.Where(line => line.Split('\t').Length > width).Take(3);
    }
}
