using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Panj.Cli.Hosting;
using Panj.Reading.Places.Dumps;

namespace Panj.Cli.Commands;

/// <summary>"panj gazetteer": a GeoNames dump made into a compact file, and names looked up in it.</summary>
internal static class GazetteerCommand
{
    private const string DefaultFile = "gazetteer.panj";

    public static Command Create(SharedOptions options, CommandHost host) =>
        new("gazetteer", "Makes a compact gazetteer of a GeoNames dump, and looks names up in it") { Import(host), Find(options, host) };

    private static Command Import(CommandHost host)
    {
        var dump = new Argument<FileInfo>("DUMP") { Description = "allCountries.zip, a country's zip, or the .txt in it" };
        var names = new Option<FileInfo?>("--names") { HelpName = "FILE", Description = "alternateNamesV2.zip, or the .txt in it" };
        var output = new Option<FileInfo>("--out") { HelpName = "FILE", Description = "The file to write", DefaultValueFactory = _ => new FileInfo(DefaultFile) };
        var command = new Command("import", "Reads a dump and writes the file") { dump, names, output };
        command.SetAction((parsed, cancel) => Task.FromResult(Guarded(host, () => Import(parsed.GetRequiredValue(dump), parsed.GetValue(names), parsed.GetRequiredValue(output), host, cancel))));
        return command;
    }

    private static Command Find(SharedOptions options, CommandHost host)
    {
        var name = new Argument<string>("NAME") { Description = "The name of a place" };
        var command = new Command("find", "Prints the places that bear a name, the most populous first: identifier, countries, precision, latitude, longitude") { name, options.Gazetteer };
        command.SetAction(parsed => Guarded(host, () =>
        {
            using var places = PlaceFile.Open(parsed.GetValue(options.Gazetteer) ?? DefaultFile);
            using var output = host.OutputText();
            foreach (var place in places.Find(parsed.GetRequiredValue(name)))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.GeonamesId}\t{string.Join(',', place.Countries)}\t{place.Precision}\t{place.Latitude}\t{place.Longitude}"));
        }));
        return command;
    }

    /// <summary>Writes beside the wanted file and takes its place only when whole, so that a stopped import costs nothing.</summary>
    private static void Import(FileInfo dump, FileInfo? names, FileInfo output, CommandHost host, CancellationToken cancel)
    {
        Directory.CreateDirectory(output.DirectoryName ?? ".");
        var part = $"{output.FullName}.part";
        var import = new GazetteerImport();
        try
        {
            using var places = Text(dump);
            using var alternates = names is null ? null : Text(names);
            import.Run(places, alternates, part, cancel);
            File.Move(part, output.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }

        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output.FullName}: {import.Places} places, {import.Names} names; {import.Skipped} lines were none or held nothing to take."));
    }

    /// <summary>The text itself or, of a zip, the .txt of the same name in it.</summary>
    private static StreamReader Text(FileInfo file)
    {
        if (!file.Extension.Equals(".zip", StringComparison.OrdinalIgnoreCase)) return file.OpenText();
        var wanted = Path.ChangeExtension(file.Name, ".txt");
        var archive = ZipFile.OpenRead(file.FullName);
        if (archive.GetEntry(wanted) is { } entry) return new StreamReader(entry.Open());
        archive.Dispose();
        throw new InvalidDataException($"{file.FullName} holds no {wanted}.");
    }

    private static int Guarded(CommandHost host, Action act)
    {
        try
        {
            act();
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"panj: {failure.Message}");
            return ExitCode.SomethingUnread;
        }
    }
}
