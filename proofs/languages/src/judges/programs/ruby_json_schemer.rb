require "json"
require "set"
require "json_schemer"

known = Hash.new do |schemas, path|
  schemas[path] = JSONSchemer.schema(JSON.parse(File.read(path)))
end
STDIN.each_line do |line|
  schema, body = JSON.parse(line).values_at("schema", "body")
  puts known[schema].valid?(JSON.parse(body))
end
