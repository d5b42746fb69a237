namespace Panj.Cli.Tests;

/// <summary>Events of others from the command line.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Head = "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities\n";
    private const string Row = "TAJ1,2031-05-03,1,Battles,Armed clash,Border guards,Raiders,Tajikistan,Tor,37.5,71.5,1,Herald,Raiders fought border guards at Tor,5\n";
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_are_taken_and_told()
    {
        var file = _folder.Write("acled.csv", Head + Row + Row.Replace("TAJ1", "TAJ2", StringComparison.Ordinal).Replace("Armed clash", "Other", StringComparison.Ordinal));
        var run = await CliRun.Of("import", "acled", file, "--source", "ACLED", "--store", Store);
        (run.ExitCode, run.Output).ShouldBe((1, "1 added, 0 revised, 0 read anew, 0 there already; 1 not taken\n"), run.Error);
        run.Error.ShouldBe("panj: row 3: not taken, as it is of sub_event_type 'Other', for which Panj has no kind\n");
        var export = (await CliRun.Of("export", "--store", Store)).Json;
        export.GetProperty("articles")[0].GetProperty("outlet").GetString().ShouldBe("ACLED");
        export.GetProperty("events")[0].GetProperty("kind").GetString().ShouldBe("clash");
    }

    [Fact]
    public async Task Twice_changes_nothing()
    {
        var file = _folder.Write("acled.csv", Head + Row);
        await CliRun.Of("import", "acled", file, "--source", "ACLED", "--store", Store);
        var again = await CliRun.Of("import", "acled", file, "--source", "ACLED", "--rows", "--store", Store);
        again.Output.ShouldBe("row 2: taken as acled:ACLED:TAJ1\n0 added, 0 revised, 0 read anew, 1 there already; 0 not taken\n");
    }

    /// <summary>Many rows of one table are alike in their columns, and still no copies of each other.</summary>
    [Fact]
    public async Task Rows_are_no_copies()
    {
        var rows = Enumerable.Range(0, 40).Select(n => Row.Replace("TAJ1", $"TAJ{n}", StringComparison.Ordinal).Replace("2031-05-03", $"2031-{1 + (n % 12):00}-{1 + (n % 28):00}", StringComparison.Ordinal));
        var file = _folder.Write("acled.csv", Head + string.Concat(rows));
        await CliRun.Of("import", "acled", file, "--source", "ACLED", "--store", Store);
        var articles = (await CliRun.Of("export", "--store", Store)).Json.GetProperty("articles").EnumerateArray().ToArray();
        articles.Length.ShouldBe(40);
        articles.ShouldAllBe(a => a.GetProperty("copyOf").ValueKind == System.Text.Json.JsonValueKind.Null);
    }

    /// <summary>Somebody's table of what an outlet told is no second origin beside that outlet.</summary>
    [Fact]
    public async Task An_outlet_behind_it_is_one_origin()
    {
        var article = """{"id":"a","text":"The Taliban fought Tajik border guards in Khorog in Tajikistan on 3 May 2031.","outlet":"Herald","published":"2031-05-04"}""";
        await CliRun.WithInput(article, "add", "-", "--store", Store);
        var row = "TAJ1,2031-05-03,1,Battles,Armed clash,Military Forces of Tajikistan (2006-),Taliban,Tajikistan,Khorog,37.49,71.55,1,Herald,Taliban fought Tajik border guards at Khorog,5\n";
        await CliRun.Of("import", "acled", _folder.Write("acled.csv", Head + row), "--source", "ACLED", "--store", Store);
        var merged = (await CliRun.Of("export", "--store", Store)).Json.GetProperty("events").EnumerateArray().ShouldHaveSingleItem();
        (merged.GetProperty("outlets").GetInt32(), merged.GetProperty("origins").GetInt32()).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData("acled")]
    [InlineData("excel", "x.csv", "--source", "A")]
    [InlineData("acled", "missing.csv", "--source", "A")]
    public async Task Wrong_usage_takes_nothing(params string[] args) => (await CliRun.Of(["import", .. args, "--store", Store])).ExitCode.ShouldBe(2);
}
