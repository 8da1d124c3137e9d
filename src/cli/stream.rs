//! `policyscan stream`: a line of NDJSON in, a line of NDJSON out, whatever stands in it.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, bail};
use clap::Args;
use policyscan::model::Document;
use policyscan::stream::{Answerer, Code, Record, Refusal};

use super::ExitStatus;
use super::analyse::processors;
use super::args::Offsets;
use super::batch::{Next, Order, guarded, process};
use super::console::Console;
use super::feed::{Feed, Line};
use super::inputs::file;
use super::read::read;
use super::reading_args::ReadingArgs;
use super::summary::{Summary, acts};

const EXAMPLES: &str = "\
A line in, one of:
  {\"id\": 7, \"text\": \"Die Generalversammlung …\"}
  {\"id\": 8, \"path\": \"decisions/a.txt\"}
  {\"id\": 9, \"base64\": \"RGllIEdlbmVyYWx2ZXJzYW1tbHVuZyDigKY=\"}

A line out: the other fields as they stand, then what was found or what is wrong
  {\"id\":7,\"documents\":[{\"schema_version\":\"1.0\", …}]}
  {\"id\":8,\"path\":\"decisions/a.txt\",\"error\":{\"code\":\"unreadable\",\"message\":\"…\",\"line\":2}}

Examples:
  policyscan stream < texts.ndjson > analyses.ndjson
  jq -cR '{id: input_line_number, path: .}' list.txt | policyscan stream | jq -c 'select(.error)'

Exit status:
  0  every line has its analysis
  2  wrong usage, or at least one line has an error instead";

/// The arguments as typed.
#[derive(Debug, Args)]
#[command(after_help = "--help says more and shows examples", after_long_help = EXAMPLES)]
pub struct StreamArgs {
    /// Answer as soon as an analysis is done, not in the order of the lines
    #[arg(long)]
    pub unordered: bool,

    /// End at the first line that cannot be analysed, after its answer
    #[arg(long)]
    pub fail_fast: bool,

    /// Threads [default: one for each processor]
    #[arg(short = 'j', long = "threads", value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,

    /// Unit of every span
    #[arg(long, value_enum, default_value_t = Offsets::Byte)]
    pub offsets: Offsets,

    /// How what is named here is read
    #[command(flatten)]
    pub reading: ReadingArgs,

    /// No summary on standard error
    #[arg(short, long)]
    pub quiet: bool,
}

/// The answer to one line.
struct Answer {
    printed: Vec<u8>,
    /// Length of the line it answers.
    bytes: usize,
    documents: usize,
    acts: usize,
    failed: bool,
}

/// Why the stream ends before its end.
enum Stop {
    /// A line failed, and that was to be the end.
    Failed,
    /// Standard input cannot be read on.
    Input(io::Error),
    /// Standard output cannot be written.
    Output(io::Error),
}

/// Answers the lines of standard input.
///
/// # Errors
/// Wrong options, or one of the two streams fails. A bad line is no error of the run: its answer says so, and the exit status.
pub fn run(args: &StreamArgs, console: Console) -> anyhow::Result<ExitStatus> {
    if io::stdin().is_terminal() {
        bail!("nothing to read; pipe lines of NDJSON into it (policyscan stream --help shows examples)");
    }
    let answerer = Answerer::new(args.reading.analyzer([])?.with_offsets(args.offsets.into()));
    let order = if args.unordered { Order::Completion } else { Order::Input };
    let feed = Feed::open(io::stdin(), args.reading.max_bytes).context("cannot start a thread")?;
    let begun = Instant::now();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut total = Summary::default();
    let done = process(
        std::iter::from_fn(|| feed.next()),
        args.threads.map_or_else(processors, usize::from),
        order,
        |line| {
            line.map(|line| {
                answer(&line, args.reading.max_bytes, |record| {
                    answerer.documents(record, |path| bytes_of(path, args.reading.max_bytes))
                })
            })
        },
        |answer, next| {
            let shown = answer.map_err(Stop::Input).and_then(|answer| {
                total.add(&answer);
                out.write_all(&answer.printed).map_err(Stop::Output)?;
                if answer.failed && args.fail_fast {
                    return Err(Stop::Failed);
                }
                feed.answered(answer.bytes);
                if next == Next::Awaited { out.flush().map_err(Stop::Output) } else { Ok(()) }
            });
            shown.inspect_err(|_| feed.stop())
        },
    );
    let flushed = out.flush();
    match done {
        Err(Stop::Input(error)) => return Err(error).context("cannot read standard input"),
        Err(Stop::Output(error)) => return Err(error).context("cannot write to standard output"),
        Ok(()) | Err(Stop::Failed) => flushed.context("cannot write to standard output")?,
    }
    console.note(&total.line("line", begun.elapsed()));
    Ok(if total.failures > 0 { ExitStatus::Failure } else { ExitStatus::Success })
}

impl Summary {
    fn add(&mut self, answer: &Answer) {
        self.inputs += 1;
        self.documents += answer.documents;
        self.acts += answer.acts;
        self.failures += usize::from(answer.failed);
    }
}

/// Answers one line with what `analyse` makes of it; a panic in there is the line's error.
fn answer(line: &Line, max_bytes: u64, analyse: impl Fn(&Record<'_>) -> Result<Vec<Document>, Refusal>) -> Answer {
    let record = if line.cut { Record::refused(&line.bytes, Refusal::too_long(max_bytes)) } else { Record::read(&line.bytes) };
    let result = guarded(|| analyse(&record)).unwrap_or_else(|panic| {
        Err(Refusal::new(Code::Internal, format!("internal error: {panic}; please report this with the line")))
    });
    let mut printed = Vec::new();
    let written = record.answer(&result, line.number, &mut printed);
    debug_assert!(written.is_ok(), "a vector takes everything");
    let documents = result.as_deref().unwrap_or_default();
    Answer {
        printed,
        bytes: line.bytes.len(),
        documents: documents.len(),
        acts: documents.iter().map(acts).sum(),
        failed: result.is_err(),
    }
}

/// The bytes of the file that a line names.
fn bytes_of(path: &str, max_bytes: u64) -> Result<Vec<u8>, Refusal> {
    let bytes = file(PathBuf::from(path)).and_then(|input| read(&input, max_bytes));
    bytes.map_err(|failure| Refusal::new(Code::Unreadable, failure.to_string()))
}

#[cfg(test)]
mod tests {
    use super::super::feed::Line;
    use super::answer;

    #[test]
    fn a_panic_is_the_error_of_its_line() {
        let line = Line { number: 4, bytes: br#"{"id":"x","text":"Guten Tag."}"#.to_vec(), cut: false };
        let answer = answer(&line, 100, |_| panic!("odd\ntext"));
        let printed = String::from_utf8(answer.printed).expect("UTF-8");
        let want = r#"{"id":"x","error":{"code":"internal","message":"internal error: odd text at src/cli/stream.rs:"#;
        assert!(answer.failed && printed.starts_with(want), "{printed}");
        assert!(printed.ends_with("; please report this with the line\",\"line\":4}}\n"), "{printed}");
    }

    #[test]
    fn a_line_that_was_cut_keeps_its_fields() {
        let line = Line { number: 1, bytes: br#"{"id":"x","tags":[1],"text":"Gut"#.to_vec(), cut: true };
        let printed = answer(&line, 32, |record| {
            policyscan::stream::Answerer::new(policyscan::Analyzer::new()).documents(record, |_| unreachable!())
        })
        .printed;
        let want = r#"{"id":"x","tags":[1],"error":{"code":"too_long","message":"the line is longer than 32 bytes; split the text or raise --max-bytes","line":1}}"#;
        assert_eq!(String::from_utf8(printed).expect("UTF-8"), format!("{want}\n"));
    }
}
