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

    private static IEnumerable<string> TooWide(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var width = lines[0].Split('\t').Length;
        return lines.Where(line => line.Split('\t').Length > width).Take(3);
    }
}
