using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Panj.Collecting;
using Panj.Picture.Theatres;

namespace Panj.Cli;

/// <summary>Options and arguments that several commands take, declared once.</summary>
internal sealed class SharedOptions
{
    /// <summary>What to read.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = $"Files of text, HTML, mail (.eml, .mbox), JSON lines (.jsonl), web archives (.warc, .warc.gz), .zip, folders of them, or {ArticleCollector.StandardInput} for JSON lines on standard input",
    };

    /// <summary>What to read instead of the store.</summary>
    public Argument<string[]> SomePaths { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files or folders of articles to read instead of the store, as panj read takes them",
    };

    /// <summary>Day of publication for articles that come with none of their own.</summary>
    public Option<DateOnly?> Published { get; } = new("--published")
    {
        HelpName = "DATE",
        Description = "Day of publication of articles that come with none of their own (2021-07-24)",
        CustomParser = Day,
    };

    /// <summary>The day as of which something is asked.</summary>
    public Option<DateOnly?> AsOf { get; } = new("--asof")
    {
        HelpName = "DATE",
        Description = "As known on this day, from what had been published by then (2021-07-24; today unless said)",
        CustomParser = Day,
    };

    /// <summary>Places beyond those that Panj ships.</summary>
    public Option<string?> Gazetteer { get; } = new("--gazetteer")
    {
        HelpName = "FILE",
        Description = "A file of panj gazetteer import, whose places are read beside those that Panj ships",
    };

    /// <summary>The region of interest.</summary>
    public Option<string?> Theatre { get; } = new("--theatre")
    {
        HelpName = "NAME",
        Description = $"Only what happened in a theatre: {string.Join(", ", TheatreFile.Shipped)}, or a GeoJSON file of your own",
    };

    /// <summary>The point of view on borders.</summary>
    public Option<string> Depiction { get; } = DepictionOption();

    /// <summary>The day of the reader whose knowledge is asked for.</summary>
    public Option<DateOnly?> Known { get; } = new("--known")
    {
        HelpName = "DATE",
        Description = "As it was known at the end of a day (UTC): of the articles that had been read by then",
        CustomParser = Day,
    };

    /// <summary>Where articles and readings are kept.</summary>
    public Option<string> Store { get; } = new("--store")
    {
        HelpName = "STORE",
        Description = "The store: a file's path, or a PostgreSQL database (postgres://user@host/database, or Host=...;Database=...)",
        DefaultValueFactory = _ => StoreSession.DefaultPath,
    };

    /// <summary>Addresses to listen on.</summary>
    public Option<string[]> Urls { get; } = new("--urls")
    {
        HelpName = "URL",
        Description = "Addresses to listen on (default: this machine alone)",
        CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    private static Option<string> DepictionOption()
    {
        var option = new Option<string>("--depiction") { Description = "Whose point of view of contested borders to take", DefaultValueFactory = _ => Picture.Theatres.Depiction.DeFacto.Name };
        option.AcceptOnlyFromAmong([.. Picture.Theatres.Depiction.Names]);
        return option;
    }

    /// <summary>Reads a day.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"'{written}' is no day; write it like 2021-07-24.");
        return null;
    }
}
