using System.Globalization;
using BenchmarkDotNet.Running;
using Panj.Bench;
using Panj.Bench.Collecting;
using Panj.Bench.Multiplying;
using Panj.Bench.Reprints;

return args switch
{
    ["stages", var articles] => StageSpeed.Run(articles),
    ["pages", var folder] => PageSpeed.Run(folder),
    ["warc", var archive] => WarcSpeed.Read(archive),
    ["warc", var folder, var archive, var megabytes] => WarcSpeed.Write(folder, archive, Number(megabytes)),
    ["feeds", var store, var feeds, var times, var minutes] => await FollowSpeed.RunAsync(store, Number(feeds), Number(times), Number(minutes)),
    ["kinship", var articles] => KinshipSpeed.Run(articles),
    ["reprints", var set] => ReprintSet.Run(set),
    ["reprints", var set, var stories] => ReprintSet.Run(set, Number(stories)),
    ["lookups", var gazetteer, var names] => LookupSpeed.Run(gazetteer, names),
    ["store", var store, .. var sizes] => await StoreSpeed.RunAsync(store, [.. sizes.Select(Number)]),
    ["multiply", var from, var store, var times] => StoreMultiplier.Run(from, store, Number(times)),
    ["writers", var store, var articles, var adders, var takers] => await WriterSpeed.RunAsync(store, Number(articles), Number(adders), Number(takers)),
    ["taking", var from, var store, var most, var together] => await TakingSpeed.RunAsync(from, store, Number(most), Number(together)),
    ["read", var set, var store] => await GrowthSpeed.ReadAsync(set, store),
    ["growth", var from, var store, var most, var together] => await GrowthSpeed.RunAsync(from, store, Number(most), Number(together)),
    ["readers", var address, var readers, var seconds, var questions] => await ReaderLoad.RunAsync(new Uri(address), Number(readers), Number(seconds), questions),
    ["brush", var address, var times] => await BrushSpeed.RunAsync(new Uri(address), Number(times)),
    ["exports", var format, var events, var file] => ExportSpeed.Run(format, Number(events), file),
    _ => BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args, new BenchConfig()).Any() ? 0 : 1,
};

static int Number(string written) => int.Parse(written, CultureInfo.InvariantCulture);
