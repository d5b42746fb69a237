using System.Globalization;
using Panj.Language;
using Panj.Training;

switch (args)
{
    case ["conllu", var file]:
        ConlluWriter.Write(LanguageEngine.Load().Analyse(File.ReadAllText(file), []), Console.Out);
        return 0;
    case ["write", var grammar, var count, var seed]:
        foreach (var sentence in Grammar.Read(grammar).Write(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)))
            Console.WriteLine(string.Join(' ', sentence.Select(word => word.Form)));
        return 0;
    case ["speed", var file]:
        return WordsPerSecond.Print(file);
    case [var treebank, var dictionary, var corpora, var vectors, var models, var seed, .. var news] when news.Length <= 1:
        new Recipe(new Sources(treebank, dictionary, corpora, vectors, news.FirstOrDefault()), models, int.Parse(seed, CultureInfo.InvariantCulture)).Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: Panj.Training UD_FOLDER WORDNET_FOLDER NAMES_FOLDER VECTORS_FOLDER MODELS_FOLDER SEED [GRAMMAR]   make the models\n       Panj.Training conllu FILE                     analyse a text with the models built in\n       Panj.Training write GRAMMAR COUNT SEED        sentences of our grammar\n       Panj.Training speed FILE                      how many words a second those models read on one thread");
        return 2;
}
