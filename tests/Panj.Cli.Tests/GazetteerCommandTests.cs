using System.IO.Compression;

namespace Panj.Cli.Tests;

public sealed class GazetteerCommandTests : IDisposable
{
    private const string Line = "7\tQozhband\tQozhband\t\t37.5\t68.25\tP\tPPL\tTJ\t\t02\t\t\t\t400\t\t\t\t2024-01-01\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string InFolder(string name) => Path.Combine(_folder.Path, name);

    private string Zipped(string name, string text)
    {
        using var zip = ZipFile.Open(InFolder(name), ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(Path.ChangeExtension(name, ".txt")).Open());
        writer.Write(text);
        return InFolder(name);
    }

    private Task<CliRun> Import(string dump, params string[] more) => CliRun.Of(["gazetteer", "import", dump, "--out", InFolder("g.panj"), .. more]);

    [Fact]
    public async Task A_zipped_dump_is_found_again()
    {
        (await Import(Zipped("TJ.zip", Line), "--names", _folder.Write("names.txt", "1\t7\tru\tКожбанд\n"))).ExitCode.ShouldBe(0);
        var found = await CliRun.Of("gazetteer", "find", "Кожбанд", "--gazetteer", InFolder("g.panj"));
        found.Output.ShouldBe("7\tTJ\tCity\t37.5\t68.25\n");
    }

    [Fact]
    public async Task Reading_uses_the_imported_places()
    {
        await Import(_folder.Write("TJ.txt", Line));
        var article = _folder.Write("a.txt", "Two guards died in Qozhband, officials in Tajikistan said.");
        var read = await CliRun.Of("inspect", article, "--gazetteer", InFolder("g.panj"));
        read.JsonLines[0].GetProperty("places")[0].GetProperty("geonames").GetInt32().ShouldBe(7);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("inspect")]
    [InlineData("add")]
    public async Task A_gazetteer_that_is_none_is_refused(string command)
    {
        var article = _folder.Write("a.txt", "Two guards died.");
        var run = await CliRun.Of(command, article, "--gazetteer", article);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("panj gazetteer import");
    }

    [Fact]
    public async Task A_zip_without_the_dump_is_named()
    {
        var zip = Zipped("other.zip", Line);
        File.Move(zip, InFolder("TJ.zip"));
        var run = await Import(InFolder("TJ.zip"));
        (run.ExitCode, File.Exists(InFolder("g.panj")), File.Exists(InFolder("g.panj.part"))).ShouldBe((1, false, false));
        run.Error.ShouldContain("TJ.txt");
    }

    [Fact]
    public async Task A_dump_that_is_not_there_is_named() => (await Import(InFolder("no.txt"))).Error.ShouldContain("no.txt");
}
