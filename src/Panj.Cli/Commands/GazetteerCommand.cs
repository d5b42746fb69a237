using System.CommandLine;
using System.IO.Compression;
using Panj.Cli.Hosting;
using Panj.Reading.Places.Dumps;

namespace Panj.Cli.Commands;

/// <summary>"panj gazetteer": a GeoNames dump made into a compact file, and names looked up in it.</summary>
internal static class GazetteerCommand
{
    public static Command Create(CommandHost host) => new("gazetteer", "Makes a compact gazetteer of a GeoNames dump, and looks names up in it") { Import(host), Find(host) };

    private static Command Import(CommandHost host)
    {
        var dump = new Argument<FileInfo>("dump") { Description = "allCountries.zip, or the .txt in it" };
        var names = new Option<FileInfo?>("--names") { Description = "alternateNamesV2.zip, or the .txt in it" };
        var output = new Option<FileInfo>("--out") { Description = "The file to write", DefaultValueFactory = _ => new FileInfo("gazetteer.panj") };
        var command = new Command("import", "Reads a dump and writes the file") { dump, names, output };
        command.SetAction(parsed => Guarded(host, () => Import(parsed.GetRequiredValue(dump), parsed.GetValue(names), parsed.GetRequiredValue(output), host)));
        return command;
    }

    private static Command Find(CommandHost host)
    {
        var file = new Argument<FileInfo>("file") { Description = "A file that import wrote" };
        var name = new Argument<string>("name") { Description = "The name of a place" };
        var command = new Command("find", "Prints the places that bear a name, the most populous first") { file, name };
        command.SetAction(parsed => Guarded(host, () =>
        {
            using var places = PlaceFile.Open(parsed.GetRequiredValue(file).FullName);
            using var output = host.OutputText();
            foreach (var place in places.Find(parsed.GetRequiredValue(name)))
                output.WriteLine(FormattableString.Invariant($"{place.GeonamesId}\t{place.Name}\t{string.Join(',', place.Countries)}\t{place.Precision}\t{place.Latitude}\t{place.Longitude}"));
        }));
        return command;
    }

    private static void Import(FileInfo dump, FileInfo? names, FileInfo output, CommandHost host)
    {
        var import = new GazetteerImport();
        using (var places = Opened(dump))
        using (var alternates = names is null ? null : Opened(names))
        using (var file = output.Create())
            import.Run(places, alternates, file);
        host.Error.WriteLine($"{output.FullName}: {import.Places} places, {import.Names} names, {import.Skipped} lines skipped.");
    }

    private static StreamReader Opened(FileInfo file)
    {
        if (file.Extension != ".zip") return file.OpenText();
        var wanted = Path.ChangeExtension(file.Name, ".txt");
        var archive = ZipFile.OpenRead(file.FullName);
        var entry = archive.GetEntry(wanted) ?? throw new InvalidDataException($"{file.FullName} holds no {wanted}.");
        return new StreamReader(entry.Open());
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
